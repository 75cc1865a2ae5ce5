import { type RenderedImage, renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import type { Face } from './font.ts';
import { draft, type Scene, size } from './scene.ts';

/** Draws a scene, 1200 × 630. Throws when the faces lack a character of it. */
export async function draw(scene: Scene, faces: readonly Face[]): Promise<RenderedImage> {
  const svg = await satori(draft(scene) as Parameters<typeof satori>[0], {
    ...size,
    fonts: [...faces],
    loadAdditionalAsset: async (_, characters) => {
      throw new Error(
        `The preview picture of ${scene.place} needs “${characters}”, which Noto Serif SC does not have.`,
      );
    },
  });
  return renderAsync(svg, { font: { loadSystemFonts: false } });
}
