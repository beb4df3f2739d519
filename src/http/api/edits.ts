// Lets editors change a day's draft, and undo changes.
import { Hono } from 'hono'
import { listEdits } from '../../d1/edits/edits.ts'
import { NewEdit } from '../../digest/edits.ts'
import { editDraft, undoEditOf } from '../../dispatcher/edit-draft.ts'
import { acceptJson } from '../accept.ts'
import { BODY_LIMITS } from '../body.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { withIsoTimes } from '../times.ts'
import { admin } from './admin.ts'
import { dayIn, idIn } from './path.ts'

export const edits = new Hono<AppEnv>()
  .use(admin)
  .get('/:day/edits', async (c) => {
    const day = dayIn(c.req.param('day'))
    return c.json(withIsoTimes({ day, edits: await listEdits(c.env.DB, day) }))
  })
  .post('/:day/edits', acceptJson(NewEdit, BODY_LIMITS.edit), async (c) => {
    const day = dayIn(c.req.param('day'))
    const edit = await editDraft(depsOf(c), day, c.req.valid('json'), { by: c.var.who })
    return c.json(withIsoTimes(edit), 201)
  })
  .delete('/:day/edits/:id', async (c) => {
    const { day, id } = c.req.param()
    return c.json(withIsoTimes(await undoEditOf(depsOf(c), dayIn(day), idIn(id, 'edit'), { by: c.var.who })))
  })

const depsOf = ({ env, var: { config } }: AppContext) => ({ db: env.DB, config, now: () => new Date() })
