package tn.marsa.migrant.fields;

import static tn.marsa.migrant.fields.Characters.LINE;

import org.jspecify.annotations.Nullable;
import tn.marsa.reference.CodeListName;
import tn.marsa.shared.Code;

/**
 * Education and occupation.
 *
 * @param education highest level, ISCED 2011
 * @param activity labour force status
 * @param occupation major group, ISCO-08
 */
public record Work(
        @Nullable Code education,
        @Nullable Code activity,
        @Nullable Code occupation,
        @Nullable String employerOrSchool) implements Group {

    static final Work NONE = new Work(null, null, null, null);

    private static final Code EMPLOYED = new Code("EMPLOYED");

    public Work {
        employerOrSchool = Text.tidy(employerOrSchool);
    }

    @Override
    public void check(Checks checks) {
        Birth birth = checks.all().birth();
        boolean grown = birth == null || !birth.mayBeUnder16(checks.today());
        checks.code("education", education, CodeListName.EDUCATION).neededIf(grown);
        checks.code("activity", activity, CodeListName.ACTIVITY).neededIf(grown);
        checks.code("occupation", occupation, CodeListName.OCCUPATION).neededIf(EMPLOYED.equals(activity));
        checks.text("employerOrSchool", employerOrSchool, LINE, 150);
    }
}
