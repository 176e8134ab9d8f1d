import { endpoints, indicatorPageSchema, methodsSchema } from '@moc/contract'
import { policy, verdictRules } from '@moc/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf, openTestApp, type TestApp } from './test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
})
afterAll(() => app.close())

describe('methods', () => {
  test('holds every rule, every convention, and figures of the committed back-tests', async () => {
    const methods = await bodyOf(methodsSchema, await app.ask('/api/v1/methods'))
    expect(methods.rules.map(({ rule }) => rule)).toEqual([...verdictRules])
    expect(methods.policy['onTrackFrom']).toBe(policy.onTrackFrom)
    expect(methods.backtest.models.map(({ model }) => model)).toContain('default')
    expect(methods.backtest.families.length).toBeGreaterThan(5)
    expect(methods.m3.rows.length).toBeGreaterThan(0)
    expect(methods.reliability[0]?.family).toBeNull()
    for (const { bands } of methods.reliability)
      for (const { forecasts, cameTrue } of bands) expect(cameTrue).toBeLessThanOrEqual(forecasts)
  })
})

describe('the page of an indicator', () => {
  const page = async (code: string, query = '') => bodyOf(indicatorPageSchema, await app.ask(`/api/v1/indicators/${code}${query}`))

  test('carries every official rule with its working, and how often such a chance came true', async () => {
    const { rules, reliability, whatIf, assessments } = await page('sex_ratio_at_birth_national_total')
    if (!rules?.asked) throw new Error('expected rules')
    expect(rules.rows.map(({ rule }) => rule)).toEqual([...verdictRules])
    expect(rules.rows.filter((row) => row.judged && row.worked !== null).length).toBeGreaterThan(3)
    expect(reliability?.forecasts).toBeGreaterThan(0)
    expect(whatIf?.years).toContain(assessments[0]?.horizon)
  })

  test('a family that was tried on its own is named', async () => {
    expect((await page('women_national_assembly')).reliability?.family).toBe('unsd_5_5_1_women_parliament')
  })

  test('an indicator that no target speaks of has none of these', async () => {
    const { rules, reliability, whatIf } = await page('population_female_share')
    expect([rules, reliability, whatIf]).toEqual([null, null, null])
  })
})

test('the rows of an overview carry verdicts without their working', async () => {
  const rows = await bodyOf(endpoints.listAssessments.answer, await app.ask('/api/v1/assessments?strategy=NQ28'))
  const row = rows.find(({ indicator }) => indicator === 'sex_ratio_at_birth_national_total')
  expect(Object.keys(row?.verdicts ?? {})).toEqual(expect.arrayContaining(['eurostat', 'unsd', 'thaiBinh']))
})
