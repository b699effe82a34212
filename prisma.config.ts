import { defineConfig } from 'prisma/config';

// Only `prisma generate` reads this; databases are opened by domain/db.ts and migrated by prisma/migrate.mjs.
export default defineConfig({ schema: 'prisma/schema.prisma' });
