/** Each refusal says why and what to do; who has the right gets in. */
import { expect, test } from '../fixtures/test';
import { LANGUAGES } from '../fixtures/texts';
import { ORGANISATIONS, type Person, type ServiceCode } from '../fixtures/world';
import type { Visitor } from '../pages/visitor';

const { kuusama, mantyla, rannikko, valkama, lumo, vanamo } = ORGANISATIONS;

/** Who cannot enter at all. */
const NOT_ENTERING: [Person, string, Record<string, string>][] = [
  ['kaarlo', 'refusal-position-not-enough', { organisation: kuusama.name }],
  ['ulla', 'refusal-no-role', {}],
  [
    'rasmus',
    'refusal-organisation-missing-from-register',
    { organisation: vanamo.name, businessid: vanamo.businessId },
  ],
];

/** Who enters and cannot apply for a service. */
const NOT_APPLYING: [Person, ServiceCode, string][] = [
  ['pirkko', 'patient-data', 'refusal-pharmacist-only-prescription'],
  ['pirkko', 'social-welfare', 'refusal-pharmacist-only-prescription'],
  ['pirkko', 'imaging', 'refusal-pharmacist-only-prescription'],
  ['aino', 'social-welfare', 'refusal-not-social'],
  ['aino', 'imaging', 'refusal-imaging-needs-patient-data'],
  ['sami', 'social-welfare', 'refusal-not-social'],
  ['sami', 'imaging', 'refusal-imaging-needs-patient-data'],
  ['siiri', 'patient-data', 'refusal-not-health'],
  ['siiri', 'imaging', 'refusal-not-health'],
];

async function says(visitor: Visitor, id: string, args = {}): Promise<void> {
  const main = visitor.page.locator('main');
  await expect(main).toContainText(visitor.texts.get(`${id}.title`));
  if (visitor.texts.has(id)) await expect(main).toContainText(visitor.texts.get(id, args));
  await expect(main).toContainText(visitor.texts.get(`${id}.what-to-do`));
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language, javaScriptEnabled: false });

    for (const [person, refusal, args] of NOT_ENTERING) {
      test(`${person} cannot enter: ${refusal}`, async ({ visitor }) => {
        await visitor.logIn(person);
        await says(visitor, refusal, args);
        const answer = await visitor.page.goto(`/${language}/org/${kuusama.businessId}`);
        expect(answer?.status()).toBe(403);
      });
    }

    for (const person of ['pirkko', 'aino', 'sami', 'siiri'] as const) {
      test(`${person} is told which services are not for the organisation`, async ({ visitor }) => {
        await visitor.logIn(person);
        for (const [, service, refusal] of NOT_APPLYING.filter(([who]) => who === person)) {
          const address = visitor.page.url();
          await visitor.openService(service);
          await says(visitor, refusal);
          await expect(visitor.button('button-start')).toHaveCount(0);
          await visitor.page.goto(address);
        }
      });
    }

    test('a service that is in use cannot be applied for', async ({ visitor }) => {
      await visitor.logIn('lena');
      await visitor.choose(lumo);
      await visitor.openService('patient-data');
      const main = visitor.page.locator('main');
      await expect(main).toContainText(visitor.texts.get('refusal-already-in-use.title'));
      await expect(visitor.button('button-start')).toHaveCount(0);
    });

    test('a mandate opens public bodies, foundations and companies', async ({ visitor }) => {
      await visitor.logIn('eino');
      const swedish = language === 'sv' ? 'Kustens välfärdsområde' : rannikko.name;
      for (const name of [kuusama.name, mantyla.name, swedish, valkama.name, lumo.name]) {
        await expect(visitor.page.getByRole('link', { name, exact: true })).toBeVisible();
      }
      await visitor.choose({ ...rannikko, name: swedish });
      await visitor.openService('social-welfare');
      await expect(visitor.button('button-start')).toBeVisible();
    });

    test('another organisation in the address is refused', async ({ visitor }) => {
      await visitor.logIn('siiri');
      const answer = await visitor.page.goto(`/${language}/org/${kuusama.businessId}`);
      expect(answer?.status()).toBe(403);
      await says(visitor, 'error-page-403');
      await expect(visitor.page.locator('body')).not.toContainText(kuusama.name);
    });
  });
}
