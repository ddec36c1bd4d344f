import { Geometry, Mesh, Program, Renderer, Texture } from 'ogl';
import type { Projection } from '../../plot/relief/projection';
import { meshOf } from './mesh';
import type { CreatePainter } from './painter';

const VERTEX = `#version 300 es
in vec3 position;
uniform mat4 camera;
uniform vec2 half_sides;
out vec2 on_map;
void main() {
  on_map = vec2(0.5, 0.5) + vec2(position.x, -position.y) / (2.0 * half_sides);
  gl_Position = camera * vec4(position, 1.0);
}`;

const FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D map;
in vec2 on_map;
out vec4 colour;
void main() {
  colour = texture(map, on_map);
}`;

/** A camera as WebGL takes it, column by column: from the block to −1 … 1 on the screen. */
function matrixOf({ scale, middle, turn, tilt, rise, width, height }: Projection): number[] {
  const [sin, cos] = turn;
  const [wide, high] = [(2 * scale) / width, (2 * scale) / height];
  const deep = 0.4;
  return [
    ...[wide * cos, -high * sin * tilt[0], -deep * sin * tilt[1], 0],
    ...[wide * sin, high * cos * tilt[0], deep * cos * tilt[1], 0],
    ...[0, high * rise * tilt[1], -deep * rise * tilt[0], 0],
    ...[(2 * middle[0]) / width - 1, 1 - (2 * middle[1]) / height, 0, 1],
  ];
}

/** What browsers call drawing without a graphics processor; not all of them count it as a caveat. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

function isSoftware(gl: WebGL2RenderingContext): boolean {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return SOFTWARE.test(String(gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER)));
}

const CONTEXT = { alpha: true, antialias: true, premultipliedAlpha: true } as const;

/**
 * Draws the ground with WebGL 2; none where the browser has none to give, or only one that draws without a graphics
 * processor, which takes many times as long as drawing it by columns.
 */
export const createWebglPainter: CreatePainter = (block) => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2', { ...CONTEXT, failIfMajorPerformanceCaveat: true });
  if (!context || isSoftware(context)) {
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return undefined;
  }
  const renderer = new Renderer({ canvas, ...CONTEXT });
  const { gl } = renderer;
  const { places, corners } = meshOf(block);
  const geometry = new Geometry(gl, { position: { size: 3, data: places }, index: { data: corners } });
  const map = new Texture(gl, {
    flipY: false,
    premultiplyAlpha: true,
    minFilter: gl.LINEAR_MIPMAP_LINEAR,
    anisotropy: 8,
  });
  const uniforms = {
    camera: { value: new Array<number>(16).fill(0) },
    half_sides: { value: [block.halfX, block.halfY] },
    map: { value: map },
  };
  const program = new Program(gl, { vertex: VERTEX, fragment: FRAGMENT, uniforms, cullFace: false });
  const scene = new Mesh(gl, { geometry, program, frustumCulled: false });
  return {
    paint(projection, cover, ratio) {
      if (gl.isContextLost()) return undefined;
      // What OGL calls an image it gives to WebGL as it is, which takes such a canvas too; only one that is new is sent.
      map.image = cover as unknown as HTMLCanvasElement;
      const [width, height] = [Math.round(projection.width * ratio), Math.round(projection.height * ratio)];
      if (canvas.width !== width || canvas.height !== height) renderer.setSize(width, height);
      uniforms.camera.value = matrixOf(projection);
      renderer.render({ scene });
      return canvas;
    },
    release: () => gl.getExtension('WEBGL_lose_context')?.loseContext(),
  };
};
