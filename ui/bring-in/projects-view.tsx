import type { ProgrammeId } from "../../core/ids.ts";
import type { Say } from "../../core/say.ts";
import { RefusalLine } from "./refusal.tsx";
import type { BringInActs, BringInStage, ProjectLine } from "./stage.ts";

type ProjectsViewProps = Extract<BringInStage, { kind: "projects" }> & {
  readonly say: Say;
  readonly acts: BringInActs;
};

/** Which of our programmes each project of the export is. */
export function ProjectsView({ projects, chosen, refusal, say, acts }: ProjectsViewProps) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        acts.useProjects();
      }}
    >
      <h2>{say("bring-in-projects")}</h2>
      <p>{say("bring-in-projects-lead")}</p>
      <ul class="projects">
        {projects.map((project) => (
          <Project
            key={project.id}
            project={project}
            chosen={chosen.get(project.id) ?? null}
            say={say}
            acts={acts}
          />
        ))}
      </ul>
      {refusal && <RefusalLine refusal={refusal} say={say} />}
      <div class="tools">
        <button type="submit" class="main" disabled={chosen.size === 0}>
          {say("bring-in-next")}
        </button>
        <button type="button" class="plain" onClick={acts.cancel}>
          {say("bring-in-cancel")}
        </button>
      </div>
    </form>
  );
}

interface ProjectProps {
  readonly project: ProjectLine;
  readonly chosen: ProgrammeId | null;
  readonly say: Say;
  readonly acts: BringInActs;
}

function Project({ project, chosen, say, acts }: ProjectProps) {
  const { id, name, organisation, people, victimServices, may } = project;
  const why = victimServices === null ? "unknown" : victimServices ? "yes" : null;
  return (
    <li>
      <label>
        <span>
          {name} <span class="soft">{organisation}</span>
        </span>
        <span class="soft">{say("bring-in-people", { count: people })}</span>
        <select
          value={chosen ?? ""}
          onChange={({ currentTarget: { value } }) =>
            acts.mapProject(id, may.find((one) => one.id === value)?.id ?? null)
          }
        >
          <option value="">{say("bring-in-leave-out")}</option>
          {may.map((programme) => (
            <option key={programme.id} value={programme.id}>
              {programme.name}
            </option>
          ))}
        </select>
      </label>
      {why !== null && <p>{say(`bring-in-victim-${why}`)}</p>}
    </li>
  );
}
