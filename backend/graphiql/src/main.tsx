import "./workers";
import { createRoot } from "react-dom/client";
import { Page } from "./Page";
import { arrive } from "./signin/arrive";

// A page that the browser froze and brings back would hold a token after the sign-out.
addEventListener("pageshow", (event) => event.persisted && location.reload());

const root = createRoot(document.getElementById("page")!);
root.render(<Page arrival={{ kind: "leaving" }} />);
root.render(<Page arrival={await arrive()} />);
