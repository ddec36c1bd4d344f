import { escapeMarkup } from '../../../plot/svg/markup';

/** The versions of SCORM that packages are made for, as file names bear them. */
export const EDITIONS = ['scorm12', 'scorm2004'] as const;

export type Edition = (typeof EDITIONS)[number];

/** What a package holds, as its manifest tells it. */
export interface PackageFacts {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  /** The lesson's page. */
  readonly page: string;
  readonly files: readonly string[];
}

interface Form {
  readonly namespaces: Readonly<Record<string, string>>;
  readonly schema: string;
  readonly type: string;
  /** What stands at the end of the organization, and of its one item. */
  readonly organization?: string;
  readonly item?: string;
}

/** SCORM 1.2 CAM 2.3 and SCORM 2004 4th ed. CAM 3.4. */
const FORMS: Readonly<Record<Edition, Form>> = {
  scorm12: {
    namespaces: {
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    },
    schema: '1.2',
    type: 'adlcp:scormtype',
    // No mastery score: who predicts wrongly and then sees why has done what the lesson asks.
  },
  scorm2004: {
    namespaces: {
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
      'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
    },
    schema: '2004 4th Edition',
    type: 'adlcp:scormType',
    // Without flow, a platform that is told to start has no way to the first item.
    organization: '<imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>',
    // The lesson says itself when it is done; a platform would else take it for done once it is left.
    item: '<imsss:sequencing><imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/></imsss:sequencing>',
  },
};

/** The `imsmanifest.xml` of a package with one lesson in it. */
export function manifestOf(edition: Edition, { id, lang, title, page, files }: PackageFacts): string {
  const { namespaces, schema, type, organization = '', item = '' } = FORMS[edition];
  const declared = Object.entries(namespaces).map(([name, value]) => ` ${name}="${value}"`);
  const listed = files.map((file) => `      <file href="${escapeMarkup(encodeURI(file))}"/>\n`);
  const named = `<title>${escapeMarkup(title)}</title>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="fall-line.${id}.${lang}" version="1.0"${declared.join('')}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${schema}</schemaversion>
  </metadata>
  <organizations default="lessons">
    <organization identifier="lessons">
      ${named}
      <item identifier="lesson" identifierref="page">${named}${item}</item>
      ${organization}
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" ${type}="sco" href="${escapeMarkup(page)}">
${listed.join('')}    </resource>
  </resources>
</manifest>
`;
}
