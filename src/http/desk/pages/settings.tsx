/** @jsxImportSource hono/jsx */
// Shows the "Settings" screen, with a diagnosis of the installation and the values of its variables, except
// secrets.
import type { Finding } from '../../../config/diagnosis.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { Panel, Scroll } from './parts.tsx'

/**
 * A configuration variable with its value, where it is set, and which values are valid. For a secret, the
 * value says only whether it is set.
 */
export type Setting = { name: string; value: string; origin: string; expected: string }

const LEVELS: Record<Finding['level'], { words: string; tone: string }> = {
  good: { words: 'Fine', tone: 'good' },
  problem: { words: 'Wrong', tone: 'bad' },
  unknown: { words: 'Check it', tone: 'warn' },
}

type Props = { shell: Shell; findings: readonly Finding[]; settings: readonly Setting[] }

export const SettingsPage = ({ shell, findings, settings }: Props) =>
  DeskPage({
    shell,
    title: 'Settings',
    screen: 'Settings',
    children: (
      <>
        <h1>Settings</h1>
        <Panel title="This installation" note="npm run doctor prints the same">
          <Scroll label="State of the installation">
            <table>
              <caption class="unseen">State of the installation</caption>
              <tbody>
                {findings.map(({ level, title, detail }) => (
                  <tr key={title}>
                    <td>
                      <span class={`state ${LEVELS[level].tone}`}>{LEVELS[level].words}</span>
                    </td>
                    <th scope="row">{title}</th>
                    <td>{detail}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </Panel>
        <Panel title="In force" note="Change variables in wrangler.toml, then run npm run deploy">
          <Scroll label="Variables">
            <table>
              <caption class="unseen">Variables</caption>
              <thead>
                <tr>
                  <th scope="col">Variable</th>
                  <th scope="col">Value</th>
                  <th scope="col">Set in</th>
                </tr>
              </thead>
              <tbody>
                {settings.map(({ name, value, origin, expected }) => (
                  <tr key={name}>
                    <th scope="row">
                      <code>{name}</code>
                    </th>
                    <td title={expected}>{value}</td>
                    <td class="soft">{origin}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        </Panel>
      </>
    ),
  })
