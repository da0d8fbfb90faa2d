/** An outside service is down: a plain page says which, and what to do. */
import { expect, test } from '../fixtures/test';
import { LANGUAGES } from '../fixtures/texts';
import { APPLICANTS } from '../fixtures/world';
import { beginApplication, fillUntil } from '../pages/filling';

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language, javaScriptEnabled: false });

    test('identification is down', async ({ visitor, service, texts }) => {
      await service.simulate('identity', 'down');
      await visitor.open();
      await visitor.link('log-in').first().click();
      await expect(visitor.heading).toHaveText(texts.get('outside-down-identification.title'));
    });

    test('the registers are down', async ({ visitor, service, texts }) => {
      await service.simulate('code-service', 'down');
      await visitor.logIn('aino');
      await expect(visitor.heading).toHaveText(texts.get('outside-down-registers.title'));
      await service.simulate('code-service', 'ok');
      await visitor.link('button-try-again').click();
      await visitor.identify('aino');
      await expect(visitor.heading).toHaveText(texts.get('front-title'));
    });

    test('the register of mandates is down', async ({ visitor, service, texts }) => {
      await service.simulate('mandates', 'down');
      await visitor.logIn('aino');
      await expect(visitor.page.locator('main')).toContainText(texts.get('outside-down-mandates'));
    });

    test('a forged token lets nobody in', async ({ visitor, service, texts }) => {
      await service.simulate('identity', 'forged-signature');
      await visitor.logIn('aino');
      await expect(visitor.heading).toHaveText(texts.get('error-page-login-failed.title'));
      const cookies = await visitor.page.context().cookies();
      expect(cookies.map((cookie) => cookie.name)).not.toContain('__Host-sid');
    });
  });
}

test('an application goes on while the code service is down', async ({ visitor, service }) => {
  const applicant = APPLICANTS['patient-data'];
  await beginApplication(visitor, applicant);
  await fillUntil(visitor, applicant, 'customer-details');
  await service.simulate('code-service', 'down');
  await visitor.form.saveAndContinue();
  await visitor.form.submit(visitor.form.step('access-points'));
  await expect(visitor.form.field('access-points-oid')).toHaveValue(applicant.point.oid);
});
