package tn.marsa.signin.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import tn.marsa.signin.SignedIn;
import tn.marsa.signin.SigninProperties;
import tn.marsa.signin.WhereBuiltIn;

/** Shows the pages on which people sign in and out; the security filters take what their forms send. */
@Controller
@WhereBuiltIn
class SigninController {

    private final SigninProperties properties;

    SigninController(SigninProperties properties) {
        this.properties = properties;
    }

    @GetMapping(SigninSecurity.SIGN_IN)
    String signIn() {
        return "signin/sign-in";
    }

    // What was typed stays, but for the password.
    @PostMapping(SigninSecurity.REFUSED)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    String refused(@RequestParam(defaultValue = "") String username, Model page) {
        page.addAttribute("refused", true);
        page.addAttribute("username", username);
        page.addAttribute("attempts", properties.attempts());
        page.addAttribute("minutes", properties.pause().toMinutes());
        return "signin/sign-in";
    }

    @GetMapping(SigninSecurity.SIGN_OUT)
    String signOut(@AuthenticationPrincipal @Nullable SignedIn current, Model page) {
        page.addAttribute("signedIn", current != null);
        return "signin/sign-out";
    }
}
