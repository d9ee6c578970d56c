package tn.marsa.migrant.fields;

import static tn.marsa.migrant.fields.Characters.LINE;
import static tn.marsa.migrant.fields.Characters.LINES;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tn.marsa.reference.CodeListName;
import tn.marsa.shared.Code;
import tn.marsa.shared.FieldProblem;
import tn.marsa.shared.GovernorateCode;

/**
 * Address and ways to reach the person.
 *
 * @param phone E.164, or a Tunisian number of 8 digits; kept without spaces
 */
public record Contact(
        @Nullable GovernorateCode governorate,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email) implements Group {

    static final Contact NONE = new Contact(null, null, null, null);

    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}|[2-9][0-9]{7}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s.]{2,}");

    public Contact {
        address = Text.tidy(address);
        phone = Text.tidyNumber(phone);
        email = Text.tidy(email);
    }

    @Override
    public void check(Checks checks) {
        checks.field("governorate", governorate)
                .needed()
                .refuseIf(governorate != null && !isKnown(governorate, checks), FieldProblem.Code.UNKNOWN_CODE);
        checks.text("address", address, LINES, 300).needed();
        checks.text("phone", phone, LINE, 20).invalidIf(phone != null && !isPhone(phone));
        checks.text("email", email, LINE, 254)
                .invalidIf(email != null && !EMAIL.matcher(email).matches());
    }

    static boolean isPhone(String number) {
        return PHONE.matcher(number).matches();
    }

    private static boolean isKnown(GovernorateCode governorate, Checks checks) {
        return checks.circumstances().codes().test(CodeListName.GOVERNORATE, new Code(governorate.value()));
    }

    @Override
    public Contact masked() {
        return new Contact(governorate, Masked.whole(address), Masked.butForTheEnd(phone), Masked.butForTheEnd(email));
    }

    @Override
    public Contact unmasked(Group kept) {
        if (!(kept instanceof Contact was)) {
            return this;
        }
        Contact shown = was.masked();
        return new Contact(
                governorate,
                Masked.unmask(address, shown.address, was.address),
                Masked.unmask(phone, shown.phone, was.phone),
                Masked.unmask(email, shown.email, was.email));
    }
}
