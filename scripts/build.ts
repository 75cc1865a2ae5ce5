import { build, variantFromEnvironment } from '#site/build.ts';

try {
  await build(variantFromEnvironment());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
