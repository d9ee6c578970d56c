package tn.marsa.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import tn.marsa.MarsaTest;
import tn.marsa.access.ApiCallers;
import tn.marsa.shared.Role;

/** Who reads offices and code lists, and who is refused. */
@MarsaTest
class OfficeAccessTests {

    private static final String OFFICE = "{ office(code: \"1101\") { code } }";
    private static final String OFFICES = "{ offices { totalCount } }";
    private static final String CODE_LIST = "{ codeList(name: GOVERNORATE) { name } }";

    private final ApiCallers callers;

    OfficeAccessTests(@Autowired ApiCallers callers) {
        this.callers = callers;
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "VERIFIER")
    void everyRoleOfStaffReadsOfficesAndCodeLists(Role role) {
        GraphQlTester api = callers.join(role).api();

        api.document(OFFICE).execute().path("office.code").hasValue();
        api.document(OFFICES).execute().path("offices.totalCount").hasValue();
        api.document(CODE_LIST).execute().path("codeList.name").hasValue();
    }

    @Test
    void aPartnersMachineReadsNeither() {
        GraphQlTester api = callers.join(Role.VERIFIER).api();

        refuses(api, CODE_LIST);
        refuses(api, OFFICE);
        refuses(api, OFFICES);
    }

    private static void refuses(GraphQlTester api, String document) {
        api.document(document)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .isNotEmpty()
                        .allSatisfy(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "INVALID_REQUEST")));
    }
}
