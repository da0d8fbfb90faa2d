/** The switch keeps the page, what is typed and not saved, the errors and the focus. */
import { WAYS, expect, test } from '../fixtures/test';
import { LANGUAGES, textsOf } from '../fixtures/texts';
import { APPLICANTS } from '../fixtures/world';
import { beginApplication, fillUntil } from '../pages/filling';

const applicant = APPLICANTS['patient-data'];

for (const language of LANGUAGES) {
  for (const { name, javaScriptEnabled } of WAYS) {
    test.describe(`from ${language} ${name}`, () => {
      test.use({ language, javaScriptEnabled });

      test('switching in mid-form keeps what is typed, wrong and focused', async ({ visitor }) => {
        const other = language === 'fi' ? 'sv' : 'fi';
        const switched = visitor.reading(textsOf(other));
        await beginApplication(visitor, applicant);
        await fillUntil(visitor, applicant, 'customer-details');
        await visitor.form.field('customer-details-email').fill('ei osoite');
        await visitor.form.saveAndContinue();
        await expect(visitor.form.summary).toBeVisible();

        await visitor.form.field('customer-details-street-address').fill('Uusi katu 1 å "é');
        await visitor.form.field('customer-details-phone').fill('12 vielä');
        await visitor.follow(() => visitor.button('language-switch').click());

        await switched.isAt('customer-details');
        expect(new URL(visitor.page.url()).pathname).toMatch(new RegExp(`^/${other}/.*details$`));
        await expect(visitor.page.locator('html')).toHaveAttribute('lang', other);
        const { form, texts } = switched;
        const street = form.field('customer-details-street-address');
        await expect(street).toHaveValue('Uusi katu 1 å "é');
        await expect(form.field('customer-details-email')).toHaveValue('ei osoite');
        await expect(form.field('customer-details-phone')).toHaveValue('12 vielä');
        await expect(form.summary).toContainText(texts.get('customer-details-email.error-malformed'));
        await expect(form.summary).toContainText(texts.get('customer-details-phone.error-malformed'));
        await expect(visitor.page).toHaveTitle(new RegExp(`^${texts.get('error-title-prefix')}`));
        // Without a script nobody can know where the focus was: the errors have it.
        const focused = javaScriptEnabled ? form.field('customer-details-phone') : form.summary;
        await expect(focused).toBeFocused();
      });
    });
  }
}

test('the switch keeps every plain page', async ({ visitor }) => {
  for (const path of ['', '/guides', '/privacy', '/accessibility']) {
    await visitor.open(path);
    await visitor.follow(() => visitor.link('language-switch').click());
    expect(new URL(visitor.page.url()).pathname).toBe(`/sv${path}`);
  }
});
