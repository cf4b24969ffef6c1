import type { APIRoute } from 'astro';
import { publicModelSchemaFile } from '../exports/public-model/public-model.ts';
import { fileResponse } from '../exports/written-file.ts';

export const GET: APIRoute = () => fileResponse({ make: publicModelSchemaFile });
