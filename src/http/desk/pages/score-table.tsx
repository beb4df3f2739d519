/** @jsxImportSource hono/jsx */
import type { Score } from '../../../digest/edition.ts'
import { SCORE_WEIGHTS } from '../../../digest/rank.ts'
import { Panel } from './parts.tsx'

const PARTS = {
  publishers: 'Number of publishers that report the event',
  freshness: 'Freshness of the reports',
  prominence: 'Other stories that mention the same names',
  length: 'Length of the longest report',
} as const

/** Table that breaks a story's score down into its parts and the weight of its sources. */
export const ScoreTable = ({ parts }: { parts: Score }) => (
  <Panel title="Score" id="score">
    <table>
      <caption class="unseen">Parts of the score</caption>
      <tbody>
        {(Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => (
          <tr key={part}>
            <th scope="row">{PARTS[part]}</th>
            <td class="n soft">
              {parts[part].toFixed(2)} × {SCORE_WEIGHTS[part]}
            </td>
            <td class="n">{(parts[part] * SCORE_WEIGHTS[part]).toFixed(2)}</td>
          </tr>
        ))}
        {parts.weight !== 1 && (
          <tr>
            <th scope="row">Weight of its sources</th>
            <td />
            <td class="n">× {parts.weight}</td>
          </tr>
        )}
        <tr>
          <th scope="row">
            <b>Score</b>
          </th>
          <td />
          <td class="n">
            <b>{parts.total.toFixed(2)}</b>
          </td>
        </tr>
      </tbody>
    </table>
  </Panel>
)
