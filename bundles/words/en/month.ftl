# The supervisor’s month
month-title = The month
month-lead = Take in your staff’s logs, draw the sample, and look at it. Nothing here leaves this browser.
month-options = For supervisors and compliance
month-options-lead = Your staff’s logs and the monthly sample. Nobody else needs this page.
month-logs = Logs
month-logs-none = No logs yet. Ask your staff to open their log and press “Save as a file”.
month-sample = Sample
month-sample-no-logs = There is nothing to draw from yet. Take in logs first.
