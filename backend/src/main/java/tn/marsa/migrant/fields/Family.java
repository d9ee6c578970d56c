package tn.marsa.migrant.fields;

import org.jspecify.annotations.Nullable;
import tn.marsa.identifier.UniqueIdentifier;
import tn.marsa.reference.CodeListName;
import tn.marsa.shared.Code;

/**
 * Marital status, and the guardian of a child under 16.
 *
 * @param guardian of a child under 16
 * @param unaccompanied true if a child under 16 came without a guardian
 */
public record Family(
        @Nullable Code maritalStatus,
        @Nullable UniqueIdentifier guardian,
        @Nullable GuardianRelation guardianRelation,
        boolean unaccompanied)
        implements Group {

    static final Family NONE = new Family(null, null, null, false);

    @Override
    public void check(Checks checks) {
        Birth birth = checks.all().birth();
        boolean mayBeChild = birth != null && birth.mayBeUnder16(checks.today());
        boolean surelyGrown = birth != null && birth.isSurely16(checks.today());
        boolean needsGuardian = mayBeChild && !unaccompanied;
        checks.code("maritalStatus", maritalStatus, CodeListName.MARITAL_STATUS).neededIf(!mayBeChild);
        checks.field("guardian", guardian)
                .neededIf(needsGuardian)
                .absentIf(surelyGrown || unaccompanied)
                .invalidIf(guardian != null && !checks.circumstances().persons().test(guardian));
        checks.field("guardianRelation", guardianRelation)
                .neededIf(needsGuardian)
                .absentIf(surelyGrown || unaccompanied);
        checks.field("unaccompanied", unaccompanied).contradictsIf(unaccompanied && surelyGrown);
    }
}
