import gold from "./gold/messages.json" with { type: "json" };
import { testScenarios } from "./scenario-table.ts";
import type { Scenario } from "./scenarios.ts";

testScenarios(gold.scenarios as readonly Scenario[]);
