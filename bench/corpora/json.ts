import { readFileSync } from 'node:fs'

/** A JSON file as the shape its reader expects. */
export function readJson<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(file, 'utf8')) as Shape
}
