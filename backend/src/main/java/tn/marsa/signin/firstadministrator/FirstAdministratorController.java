package tn.marsa.signin.firstadministrator;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tn.marsa.audit.Refusals;
import tn.marsa.signin.WhereBuiltIn;
import tn.marsa.signin.account.PasswordHash;
import tn.marsa.signin.account.Username;
import tn.marsa.signin.pages.SigninSecurity;

/** The page behind the one-time link, on which the first administrator chooses a name and a password. */
@Controller
@WhereBuiltIn
class FirstAdministratorController {

    private static final String PAGE = "signin/first-administrator";

    private final FirstAdministratorLink link;
    private final MakeFirstAdministrator make;
    private final PasswordHash passwords;
    private final Refusals refusals;

    FirstAdministratorController(
            FirstAdministratorLink link, MakeFirstAdministrator make, PasswordHash passwords, Refusals refusals) {
        this.link = link;
        this.make = make;
        this.passwords = passwords;
        this.refusals = refusals;
    }

    @GetMapping(SigninSecurity.FIRST_ADMINISTRATOR)
    String form(@RequestParam(defaultValue = "") String token, Model page, HttpServletResponse response) {
        page.addAttribute("form", new AdministratorForm("", "", "", ""));
        page.addAttribute("problems", Map.of());
        return shown(link.holds(token) ? "OPEN" : "SPENT", page, response);
    }

    @PostMapping(SigninSecurity.FIRST_ADMINISTRATOR)
    String make(
            @RequestParam String token,
            @ModelAttribute("form") AdministratorForm form,
            Model page,
            HttpServletResponse response) {
        Map<String, String> problems = form.problems();
        page.addAttribute("problems", problems);
        if (!link.holds(token)) {
            return shown("SPENT", page, response);
        }
        if (!problems.isEmpty()) {
            return shown("OPEN", page, response);
        }
        boolean made = make.with(
                        token,
                        form.displayName().strip(),
                        Username.parse(form.username()).orElseThrow(),
                        passwords.of(form.password()))
                .isPresent();
        return shown(made ? "MADE" : "SPENT", page, response);
    }

    private String shown(String state, Model page, HttpServletResponse response) {
        if (state.equals("SPENT")) {
            refusals.tell("FIRST_ADMINISTRATOR");
            response.setStatus(HttpStatus.GONE.value());
        }
        page.addAttribute("state", state);
        return PAGE;
    }
}
