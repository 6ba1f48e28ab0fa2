import { isCoordinator } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import { replaceQuery } from '../../app/router.ts'
import type { Query } from '../../app/routes.ts'
import { useTexts } from '../../text/use-texts.ts'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { DirectoryTabs } from '../directory/DirectoryTabs.tsx'
import { AgreedRules } from './AgreedRules.tsx'
import { ListItems } from './ListItems.tsx'
import { RulesHistoryList } from './RulesHistoryList.tsx'
import {
  isListSection,
  neighbourSection,
  type RuleSection,
  ruleSections,
  sectionOf,
} from './rule-sections.ts'
import classes from './rules-screen.module.css'

/** Listy i zasady: everybody may read them, the coordinator settles them. */
export function RulesScreen({ query }: { readonly query: Query }) {
  const t = useTexts()
  const { worker } = useSession()
  const { value: rules } = useCall('networkRules', {})
  const section = sectionOf(query)
  const canEdit = isCoordinator(worker)
  const choose = (chosen: RuleSection): void => replaceQuery({ section: chosen })
  useKeys({
    pagedown: () => choose(neighbourSection(section, 1)),
    pageup: () => choose(neighbourSection(section, -1)),
  })
  const nameOf = (one: RuleSection): string => (isListSection(one) ? t.rules.lists[one] : t.rules[one])
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <DirectoryTabs at="rules" />
        <PageTitle lead={canEdit ? t.rules.lead : t.rules.leadReading}>{t.rules.title}</PageTitle>
      </div>
      <div className={classes.columns}>
        <nav className={classes.sections} aria-label={t.rules.sections}>
          <ul>
            {ruleSections.map(one => (
              <li key={one}>
                <button
                  type="button"
                  aria-current={one === section ? 'page' : undefined}
                  onClick={() => choose(one)}
                >
                  {nameOf(one)}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <section className={classes.content} aria-label={nameOf(section)}>
          {rules === undefined ? null : section === 'history' ? (
            <RulesHistoryList />
          ) : section === 'agreed' ? (
            <AgreedRules rows={rules.rows} canEdit={canEdit} />
          ) : (
            <ListItems key={section} list={section} rows={rules.rows} canEdit={canEdit} />
          )}
        </section>
      </div>
    </div>
  )
}
