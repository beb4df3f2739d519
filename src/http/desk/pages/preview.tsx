/** @jsxImportSource hono/jsx */
// Shows a draft's letter as readers will see it.
import { DeskPage, type Shell } from './layout.tsx'
import { wholeDay } from './moments.ts'

/** Ways to preview a letter, each with a label, a version of the letter and a frame width. */
const WAYS: Record<string, { words: string; form: string; width: string }> = {
  light: { words: 'Light', form: 'light', width: 'wide' },
  dark: { words: 'Dark', form: 'dark', width: 'wide' },
  phone: { words: 'Phone, light', form: 'light', width: 'phone' },
  'phone-dark': { words: 'Phone, dark', form: 'dark', width: 'phone' },
  text: { words: 'Text', form: 'text', width: 'wide' },
}

export function PreviewPage({ shell, day, choice }: { shell: Shell; day: string; choice: string }) {
  const { words, form, width } = (Object.hasOwn(WAYS, choice) ? WAYS[choice] : null) ?? {
    words: 'Light',
    form: 'light',
    width: 'wide',
  }
  return DeskPage({
    shell,
    title: `Preview for ${wholeDay(day)}`,
    screen: 'Today',
    children: (
      <>
        <p class="small">
          <a href="/desk">Back to the draft</a>
        </p>
        <div class="head">
          <h1>Preview</h1>
          <p class="ways">
            {Object.entries(WAYS).map(([name, way]) => (
              <a
                key={name}
                href={`/desk/preview/${day}?as=${name}`}
                aria-current={way.words === words || undefined}
              >
                {way.words}
              </a>
            ))}
          </p>
        </div>
        <iframe
          class={`letter ${width}`}
          src={`/desk/preview/${day}/${form}`}
          title={`Letter for ${wholeDay(day)}`}
        />
      </>
    ),
  })
}
