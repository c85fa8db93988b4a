import { testScenarios } from "../../test/scenario-table.ts";
import { scenarios } from "../../test/scenarios.ts";

testScenarios(scenarios);
