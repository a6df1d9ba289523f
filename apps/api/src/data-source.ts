import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { readSettings } from './config/settings';
import { dataSourceOptions } from './database/data-source-options';

/** For the migration tools: connects as the owner. */
const { migrationUrl } = readSettings(process.env);
if (migrationUrl === undefined) throw new Error('Please set KOMPASS_MIGRATION_URL.');

export default new DataSource(dataSourceOptions(migrationUrl));
