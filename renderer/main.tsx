import './app/zod-config.ts'
import './app/trusted-types.ts'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import './app/fonts.css'
import './app/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { Providers } from './app/Providers.tsx'
import { restoreLanguage } from './text/language.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
restoreLanguage()
createRoot(root).render(
  <StrictMode>
    <Providers>
      <App />
    </Providers>
  </StrictMode>,
)
