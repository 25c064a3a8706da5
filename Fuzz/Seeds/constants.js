// @flow
import * as d3 from 'd3'
type Tracks = {| 'A': string[] |}
export const points = (level: number): string => {
  switch (level) { case 0: return `x${level / 2}` }
}
export const tracks: Tracks = {
  "A": { name: 'It\'s', list: ["a", 'b' + "c",], 4: .5 }, // comment
}
export const titles = [{ label: 'Writer', least: 0x10, re: null }], more = `a
b`;
export const scale = d3.scale().range(['#fff'])
module.exports.a = undefined
