// Lets editors correct an edition's public copies, and undo corrections.
import { Hono } from 'hono'
import { listCorrections } from '../../d1/corrections.ts'
import { NewCorrection } from '../../digest/corrections.ts'
import { theDispatcher } from '../../env.ts'
import { fromReply } from '../../errors.ts'
import { acceptJson } from '../accept.ts'
import { BODY_LIMITS } from '../body.ts'
import type { AppEnv } from '../context.ts'
import { withIsoTimes } from '../times.ts'
import { admin } from './admin.ts'
import { dayIn, idIn } from './path.ts'

export const corrections = new Hono<AppEnv>()
  .use(admin)
  .get('/:day/corrections', async (c) => {
    const day = dayIn(c.req.param('day'))
    return c.json(withIsoTimes({ day, corrections: await listCorrections(c.env.DB, day) }))
  })
  .post('/:day/corrections', acceptJson(NewCorrection, BODY_LIMITS.edit), async (c) => {
    const request = { day: dayIn(c.req.param('day')), make: c.req.valid('json'), by: c.var.who }
    return c.json(withIsoTimes(fromReply(await theDispatcher(c.env).correct(request))), 201)
  })
  .delete('/:day/corrections/:id', async (c) => {
    const { day, id } = c.req.param()
    const request = { day: dayIn(day), undo: idIn(id, 'correction'), by: c.var.who }
    return c.json(withIsoTimes(fromReply(await theDispatcher(c.env).correct(request))))
  })
