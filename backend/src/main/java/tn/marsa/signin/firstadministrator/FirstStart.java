package tn.marsa.signin.firstadministrator;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tn.marsa.access.Staff;
import tn.marsa.shared.Role;
import tn.marsa.signin.WhereBuiltIn;

/**
 * As long as there is no administrator, prints at each start the link that makes the first one, before the first request comes: on
 * the console and through no logger. Where the console is written to a file, that file opens the door until the link is used.
 */
@Component
@WhereBuiltIn
@Profile("!demo")
class FirstStart implements SmartInitializingSingleton {

    private final Staff staff;
    private final FirstAdministratorLink link;
    private final PrintStream console = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    FirstStart(Staff staff, FirstAdministratorLink link) {
        this.staff = staff;
        this.link = link;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!staff.anyHolds(Role.ADMINISTRATOR)) {
            console.printf("""

                    لا يوجد بعد مشرف على المنظومة: افتحوا هذا الرابط، وهو صالح لمرة واحدة، لإنشاء حسابه.
                    Il n’y a pas encore d’administrateur : ouvrez ce lien, valable une seule fois, pour créer son compte.
                    There is no administrator yet: open this link, which works once, to make the account.

                      %s

                    """, link.renew());
        }
    }
}
