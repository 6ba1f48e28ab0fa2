import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '#renderer/app/fonts.css'
import '#renderer/app/base.css'
import { createRoot } from 'react-dom/client'
import { Providers } from '#renderer/app/Providers.tsx'
import { PieceSpecimen } from './PieceSpecimen.tsx'
import { Specimen } from './Specimen.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
const pieces = new URLSearchParams(location.search).has('pieces')
createRoot(root).render(<Providers>{pieces ? <PieceSpecimen /> : <Specimen />}</Providers>)
