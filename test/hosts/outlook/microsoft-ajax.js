/**
 * Stands in for MicrosoftAjax.js, which the office.js of 2022 asks for and npm does not have: only the members that
 * outlook-web-16.01.js touches, written from the places where it calls them.
 */
(() => {
  window.Type = Function;
  Function.registerNamespace = (path) => {
    let place = window;
    for (const name of path.split(".")) {
      place[name] ??= {};
      place = place[name];
    }
  };
  Function.registerClass = () => {};
  Function.prototype.registerClass = function () {
    return this;
  };
  Function._validateParams = () => null;
  Function._validateParameter = () => null;

  const kinds = {
    argument: "ArgumentException",
    argumentNull: "ArgumentNullException",
    argumentOutOfRange: "ArgumentOutOfRangeException",
    argumentType: "ArgumentTypeException",
    argumentUndefined: "ArgumentUndefinedException",
    invalidOperation: "InvalidOperationException",
    parameterCount: "ParameterCountException",
  };
  for (const [name, title] of Object.entries(kinds))
    Error[name] = (parameter, message) =>
      Object.assign(new Error(`Sys.${title}: ${message ?? ""} ${parameter ?? ""}`), {
        name: `Sys.${title}`,
        paramName: parameter,
      });
  Error.create = (message, facts) => Object.assign(new Error(message), facts);

  String.format = (format, ...parts) => format.replace(/\{(\d+)\}/g, (_, place) => parts[place]);

  class StringBuilder {
    #text = "";
    append(text) {
      this.#text += text;
      return this;
    }
    toString() {
      return this.#text;
    }
  }
  window.Sys = {
    StringBuilder,
    Debug: { trace() {} },
    Browser: { agent: null, InternetExplorer: {} },
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: (text) => JSON.parse(text) },
    },
  };
})();
