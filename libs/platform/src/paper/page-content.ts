import type { DocumentFont } from './document-font.ts';

/** How far a quarter circle's handles reach. */
const HANDLE = 1 - (4 * (Math.SQRT2 - 1)) / 3;

/** What is drawn on one page, as PDF operators: a colour, a thickness, a font is said only when it changes. */
export class PageContent {
  private readonly operators: string[] = [];
  private filled = '';
  private stroked = '';
  private thickness = -1;
  private font = '';

  text(font: DocumentFont, size: number, color: string, text: string, x: number, baseline: number): void {
    this.show(font, size, color, text, `1 0 0 -1 ${short(x)} ${short(baseline)}`);
  }

  /** Upwards. */
  textUp(font: DocumentFont, size: number, color: string, text: string, x: number, foot: number): void {
    this.show(font, size, color, text, `0 -1 -1 0 ${short(x)} ${short(foot)}`);
  }

  line(x: number, y: number, toX: number, toY: number, color: string, thickness: number): void {
    this.stroke(color, thickness);
    this.operators.push(`${short(x)} ${short(y)} m ${short(toX)} ${short(toY)} l S`);
  }

  area(x: number, y: number, width: number, height: number, color: string): void {
    this.fill(color);
    this.operators.push(`${short(x)} ${short(y)} ${short(width)} ${short(height)} re f`);
  }

  /** A box with round corners. */
  box(
    x: number,
    y: number,
    width: number,
    height: number,
    radius: number,
    color: string,
    thickness: number,
  ): void {
    this.stroke(color, thickness);
    const [right, bottom] = [x + width, y + height];
    const handle = radius * HANDLE;
    const corner = (...at: readonly number[]): string => `${at.map(short).join(' ')} c`;
    this.operators.push(
      `${short(x + radius)} ${short(y)} m ${short(right - radius)} ${short(y)} l`,
      corner(right - handle, y, right, y + handle, right, y + radius),
      `${short(right)} ${short(bottom - radius)} l`,
      corner(right, bottom - handle, right - handle, bottom, right - radius, bottom),
      `${short(x + radius)} ${short(bottom)} l`,
      corner(x + handle, bottom, x, bottom - handle, x, bottom - radius),
      `${short(x)} ${short(y + radius)} l`,
      corner(x, y + handle, x + handle, y, x + radius, y),
      'h S',
    );
  }

  toString(): string {
    return this.operators.join('\n');
  }

  private show(font: DocumentFont, size: number, color: string, text: string, matrix: string): void {
    this.fill(color);
    const wanted = `/${font.id} ${short(size)} Tf`;
    if (wanted !== this.font) this.operators.push(wanted);
    this.font = wanted;
    this.operators.push(`BT ${matrix} Tm ${font.show(text, size)} ET`);
  }

  private fill(color: string): void {
    if (color !== this.filled) this.operators.push(`${parts(color)} rg`);
    this.filled = color;
  }

  private stroke(color: string, thickness: number): void {
    if (color !== this.stroked) this.operators.push(`${parts(color)} RG`);
    if (thickness !== this.thickness) this.operators.push(`${short(thickness)} w`);
    this.stroked = color;
    this.thickness = thickness;
  }
}

/** A hundredth of a point is finer than any printer. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const known = new Map<string, string>();

/** `#2F6B3C` as three shares of light. */
function parts(color: string): string {
  const seen = known.get(color);
  if (seen !== undefined) return seen;
  const shares = [1, 3, 5].map((at) => (parseInt(color.slice(at, at + 2), 16) / 255).toFixed(4)).join(' ');
  known.set(color, shares);
  return shares;
}
