import { Worker } from 'node:worker_threads'

/** What came of parsing one hostile text. */
export interface Report {
  /** `record`, the code of the documented error, or what was thrown against the documentation. */
  readonly outcome: string
  readonly milliseconds: number
}

interface Pending {
  readonly resolve: (report: Report) => void
  readonly timer: NodeJS.Timeout
}

/** A thread that parses what it is told to, and that can be killed. */
export function openSession(): { run: (name: string, length: number, limit: number, repeat?: number) => Promise<Report>; close: () => Promise<void> } {
  let worker: Worker | undefined
  let pending: Pending | undefined

  const settle = (report: Report): void => {
    if (!pending) return
    clearTimeout(pending.timer)
    const { resolve } = pending
    pending = undefined
    resolve(report)
  }
  const start = async (): Promise<Worker> => {
    const thread = new Worker(new URL('./thread.mjs', import.meta.url))
    await new Promise((resolve, reject) => {
      thread.once('message', resolve)
      thread.once('error', reject)
    })
    thread.on('message', settle)
    thread.on('error', (error) => {
      worker = undefined
      settle({ outcome: `died: ${String(error)}`, milliseconds: NaN })
    })
    return thread
  }

  return {
    async run(name, length, limit, repeat = 1) {
      const thread = (worker ??= await start())
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          worker = undefined
          void thread.terminate()
          settle({ outcome: `killed after ${limit} ms`, milliseconds: limit })
        }, limit)
        pending = { resolve, timer }
        thread.postMessage({ name, length, repeat })
      })
    },
    async close() {
      await worker?.terminate()
    },
  }
}
