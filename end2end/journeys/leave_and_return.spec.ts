/** A draft may be left in any condition, and goes on where it was left. */
import { WAYS, expect, test } from '../fixtures/test';
import { APPLICANTS, ORGANISATIONS } from '../fixtures/world';
import { beginApplication, fillUntil } from '../pages/filling';

const applicant = APPLICANTS['patient-data'];

for (const { name, javaScriptEnabled } of WAYS) {
  test.describe(name, () => {
    test.use({ javaScriptEnabled });

    test('a draft that was left goes on in another session', async ({ visitor, another }) => {
      await beginApplication(visitor, applicant);
      await fillUntil(visitor, applicant, 'customer-details');
      await visitor.form.field('customer-details-email').fill('vielä kesken');
      await visitor.form.submit(visitor.form.button('button-previous'));
      await visitor.logOut();

      const later = await another();
      await later.logIn('aino');
      const service = later.texts.get('service-patient-data');
      await later.follow(() => later.link('front-continue.for', { service }).click());
      await later.isAt('access-points');
      await expect(later.form.box(applicant.point.systems[0])).toBeChecked();
      await later.form.submit(later.form.step('customer-details'));
      await expect(later.form.field('customer-details-email')).toHaveValue('vielä kesken');
    });

    test('a second person goes on with the draft of the first', async ({ visitor, another }) => {
      await beginApplication(visitor, applicant);
      await fillUntil(visitor, applicant, 'contacts');

      const eino = await another();
      await eino.logIn('eino');
      await eino.choose(ORGANISATIONS.kuusama);
      await eino.openService(applicant.service);
      await eino.follow(() => eino.link('front-continue').click());
      await expect(eino.form.box(applicant.point.systems[0])).toBeChecked();
      await eino.form.saveAndContinue();
      await eino.isAt('customer-details');
      await expect(eino.form.field('customer-details-email')).not.toHaveValue('');
    });
  });
}
