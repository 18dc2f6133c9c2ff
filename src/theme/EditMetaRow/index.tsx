import Link from '@docusaurus/Link';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import EditThisPage from '@theme/EditThisPage';
import type { Props } from '@theme/EditMetaRow';
import LastUpdated from '@theme/LastUpdated';
import { useState, type ReactNode } from 'react';
import { twinOf } from '../../data/page-files';

/** The foot of a page: how to mend it, to report what is wrong with it, and to take it along as Markdown. */
export default function EditMetaRow({ editUrl, lastUpdatedAt }: Props): ReactNode {
  const { permalink } = useDoc().metadata;
  const { siteConfig } = useDocusaurusContext();
  const [told, setTold] = useState('');
  const markdown = twinOf(permalink);

  async function copy(): Promise<void> {
    try {
      const answer = await fetch(markdown);
      if (!answer.ok) throw new Error(`${answer.status}`);
      await navigator.clipboard.writeText(await answer.text());
      setTold('Copied.');
    } catch {
      setTold('It could not be copied. Open it instead.');
    }
  }

  return (
    <div className="page-foot">
      {editUrl && (
        <>
          <EditThisPage editUrl={editUrl} />
          <Link to={`${repositoryOf(editUrl)}/issues/new?template=page.yml&page=${encodeURIComponent(siteConfig.url + permalink)}`}>Report a problem with this page</Link>
        </>
      )}
      {/* A file that is written after the build: the links of Docusaurus do not know it. */}
      <a href={markdown}>This page as Markdown</a>
      <button type="button" onClick={() => void copy()}>
        Copy as Markdown
      </button>
      <output>{told}</output>
      {typeof lastUpdatedAt === 'number' && <LastUpdated lastUpdatedAt={lastUpdatedAt} />}
    </div>
  );
}

/** The repository in which a page is edited: on GitHub, what stands before `/edit/`. */
function repositoryOf(editUrl: string): string {
  return editUrl.split('/edit/')[0] ?? '';
}
