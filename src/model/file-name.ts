/**
 * Names of devices, whatever follows their first dot; signs that part paths or commands; what Windows
 * drops at the end of a name.
 */
const device = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?=\.|$)/i;
const signs = /[<>:"|?*\\]/g;
const dropped = /[. ]+$/;

/**
 * Why a file or a folder of that name cannot be on Windows, where it would not even be checked
 * out; undefined where it can.
 */
export function windowsFault(name: string): 'device' | 'signs' | undefined {
  if (device.test(name)) return 'device';
  return name.search(signs) !== -1 || dropped.test(name) ? 'signs' : undefined;
}

/** A name near that one which every machine can give. */
export function windowsName(name: string): string {
  const kept = name.replace(signs, '-').replace(dropped, '') || 'sans-nom';
  return kept.replace(device, '$&-1');
}
