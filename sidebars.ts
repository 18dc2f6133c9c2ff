import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

/** The order of the way: every page stands here once. */
const sidebars: SidebarsConfig = {
  guide: [
    'index',
    'access/index',
    {
      type: 'category',
      label: 'Use the cloud',
      collapsible: false,
      link: { type: 'doc', id: 'access/cloud/index' },
      items: [
        'access/cloud/link',
        'access/cloud/request',
        'access/cloud/using-data',
        'access/cloud/bigquery',
      ],
    },
    'help/preflight',
    {
      type: 'category',
      label: 'About',
      collapsible: false,
      link: { type: 'doc', id: 'about/index' },
      items: ['about/accessibility', 'about/privacy'],
    },
  ],
};

export default sidebars;
