import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { TextsProvider } from '../text/TextsProvider.tsx'
import { cssVariables } from './css-variables.ts'
import { queryClient } from './query-client.ts'
import { styleNonce } from './style-nonce.ts'
import { theme } from './theme.ts'

const schemeManager = localStorageColorSchemeManager({ key: 'sztafeta.scheme' })

/** Everything a screen may lean on: theme and colour scheme, notices, and the cache of answers. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <TextsProvider>
          {children}
          <Notifications position="bottom-left" limit={1} autoClose={8000} containerWidth={420} />
        </TextsProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}
