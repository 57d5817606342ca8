import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Parse, Slot, Verdict } from './judge.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Runs something with the parser of another revision, unpacked into a temporary folder. */
export async function withRevision<Result>(revision: string, use: (parse: Parse) => Result): Promise<Result> {
  const commit = execFileSync('git', ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`], { cwd: ROOT, encoding: 'utf8' }).trim()
  const folder = mkdtempSync(join(tmpdir(), 'meeting-release-'))
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', commit, 'src', 'package.json', 'tsconfig.json'], { cwd: ROOT, maxBuffer: 1 << 28 })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
    const library = (await import(pathToFileURL(join(folder, 'src/index.ts')).href)) as { safeParseMeetingRelease: Parse }
    return use(library.safeParseMeetingRelease)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const CREDIT = { right: 1, half: 0.5, wrong: 0, missing: 0, spurious: -1 } as const

interface Standing {
  readonly label: string
  readonly credit: number
  readonly slot: Slot
}

/** Slots by what was wanted; a spurious value by itself. */
function standings(verdicts: readonly Verdict[]): Map<string, Standing> {
  const result = new Map<string, Standing>()
  for (const { fixture, slots } of verdicts)
    for (const slot of slots) {
      if (!slot.outcome) continue
      const label = `${fixture.group}/${fixture.name}  ${slot.field}`
      const base = `${label}\t${JSON.stringify(slot.wanted ?? ['spurious', slot.got])}`
      let key = base
      for (let repeat = 2; result.has(key); repeat++) key = `${base}\t${repeat}`
      result.set(key, { label, credit: CREDIT[slot.outcome], slot })
    }
  return result
}

/** Which slots a change gained and which it lost. */
export function changes(before: readonly Verdict[], after: readonly Verdict[]): { gained: string[]; lost: string[] } {
  const [old, now] = [standings(before), standings(after)]
  const gained: string[] = []
  const lost: string[] = []
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key), now.get(key)]
    const difference = (is?.credit ?? 0) - (was?.credit ?? 0)
    if (!difference) continue
    const { label, slot } = (is ?? was) as Standing
    const line = `${label}: ${was?.slot.outcome ?? 'empty'} -> ${is?.slot.outcome ?? 'empty'}\n   wanted ${JSON.stringify(slot.wanted ?? null)}\n   before ${JSON.stringify(was?.slot.got ?? null)}\n   now    ${JSON.stringify(is?.slot.got ?? null)}`
    ;(difference > 0 ? gained : lost).push(line)
  }
  return { gained, lost }
}
