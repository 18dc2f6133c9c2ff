import type { AllContent } from '@docusaurus/types';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';

type Doc = LoadedContent['loadedVersions'][number]['docs'][number];

/** All pages of the guide, from what Docusaurus gives to a plugin's `allContentLoaded`. */
export function docsOf(allContent: AllContent): readonly Doc[] {
  const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
  return content?.loadedVersions.flatMap(({ docs }) => docs) ?? [];
}
