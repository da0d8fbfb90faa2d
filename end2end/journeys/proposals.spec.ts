/** A known postal code proposes its post office, in the language of the page. */
import { expect, test } from '../fixtures/test';
import { LANGUAGES } from '../fixtures/texts';
import { APPLICANTS } from '../fixtures/world';
import { beginApplication } from '../pages/filling';

const OFFICES = { fi: 'HELSINKI', sv: 'HELSINGFORS' };

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test('a postal code proposes its post office', async ({ visitor }) => {
      await beginApplication(visitor, APPLICANTS['patient-data']);
      const { form } = visitor;
      await form.submit(form.step('billing'));
      await form.field('billing-postal-code').fill('00100');
      await visitor.page.keyboard.press('Tab');
      await expect(form.field('billing-post-office')).toHaveValue(OFFICES[language]);
    });
  });
}
