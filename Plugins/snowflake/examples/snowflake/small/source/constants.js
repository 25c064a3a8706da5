// @flow
import * as d3 from 'd3'
export type TrackId = 'MOBILE' | 'CRAFT'
export const milestones = [0, 1, 2]
export const milestoneToPoints = (milestone: Milestone): number => {
  switch (milestone) { case 0: return 0
    default: return 1 }
}
export const pointsToLevels = { '0': '1.1', '5': '1.2' }
export const maxLevel = 135
export const tracks: Tracks = {
  "MOBILE": {
    "displayName": "Mobile", "category": "A", "description": "Builds apps",
    "milestones": [{
      "summary": "Works in what is there",
      "signals": ["Reuses parts", "Ships small changes",],
      "examples": ["Added a button"],
    }, { "summary": "Adds to it", "signals": ["Adds parts"], "examples": [] }],
  },
  "CRAFT": {
    "displayName": "Craft", "category": "B", "description": "Cares for quality",
    "milestones": [{ "summary": "Tests", "signals": [], "examples": ["Wrote a test"] }],
  },
}
export const trackIds: TrackId[] = Object.keys(tracks)
export const titles = [
  {label: 'Engineer I', minPoints: 0, maxPoints: 16},
  {label: 'Senior Engineer', minPoints: 17},
  {label: 'Group Lead', minPoints: 17},
]
