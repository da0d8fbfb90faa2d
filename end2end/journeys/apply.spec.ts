/** Every service can be applied for, in both languages, with and without scripts. */
import { WAYS, expect, test } from '../fixtures/test';
import { LANGUAGES } from '../fixtures/texts';
import { APPLICANTS } from '../fixtures/world';
import { beginApplication, fillUntil, send } from '../pages/filling';

for (const language of LANGUAGES) {
  for (const { name, javaScriptEnabled } of WAYS) {
    test.describe(`in ${language} ${name}`, () => {
      test.use({ language, javaScriptEnabled });

      for (const applicant of Object.values(APPLICANTS)) {
        test(`${applicant.service} can be applied for`, async ({ visitor, texts }) => {
          await beginApplication(visitor, applicant);
          await fillUntil(visitor, applicant);
          await expect(visitor.page.getByText(texts.get('summary-ready'))).toBeVisible();
          const reference = await send(visitor);
          expect(reference).toMatch(/\S{6,}/);
          await visitor.follow(() => visitor.link('menu-services').first().click());
          await visitor.openService(applicant.service);
          await expect(visitor.page.getByText(reference)).toBeVisible();
        });
      }
    });
  }
}
