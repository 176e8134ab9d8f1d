import { destatisStatuses, escapStatuses, eurostatCategories, ruleSources, statCanStatuses, unsdScores, verdictRules } from '@moc/core'
import { describe, expect, test } from 'vitest'
import { languages } from '../words/language.ts'
import { ruleWorkingWords } from '../words/rule-working.ts'
import { ruleWords } from '../words/rules.ts'

describe.each(languages)('%s', (language) => {
  test('every verdict of every rule has its word', () => {
    const { verdicts } = ruleWords[language]
    expect(Object.keys(verdicts.eurostat)).toEqual([...eurostatCategories])
    expect(Object.keys(verdicts.statcan)).toEqual([...statCanStatuses])
    expect(Object.keys(verdicts.destatis)).toEqual([...destatisStatuses])
    expect(Object.keys(verdicts.unsd).toSorted()).toEqual(unsdScores.map(String).toSorted())
    expect(Object.keys(verdicts['escap-api'])).toEqual([...escapStatuses])
  })
  test.each(verdictRules)('%s: what core could not check is said, line for line', (rule) => {
    const source = ruleSources.find((each) => each.rule === rule)!
    expect(ruleWorkingWords[language].caveats[rule]).toHaveLength(source.caveats.length)
  })
})
