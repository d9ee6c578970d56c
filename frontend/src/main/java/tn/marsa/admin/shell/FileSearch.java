package tn.marsa.admin.shell;

import java.util.Set;
import tn.marsa.admin.signin.Role;

/** What the search field of the bar does. */
public interface FileSearch {

    /** Who may open a person's file: nobody else has the field. */
    Set<Role> roles();

    /** Looks for what was typed and leads the person to what was found. */
    void find(String typed);
}
