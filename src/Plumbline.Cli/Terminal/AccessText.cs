using Plumbline.Oci.Permissions;

namespace Plumbline.Cli.Terminal;

/// <summary>A check of access for people.</summary>
/// <param name="report">What was found.</param>
/// <param name="output">Where to.</param>
/// <param name="width">Where to break lines. Statements stay whole: they are to be copied.</param>
internal sealed class AccessText(AccessReport report, TextWriter output, int width)
{
    public void Write(PolicySubject subject)
    {
        WriteCaller();
        output.WriteLine();
        WriteChecks();
        output.WriteLine();
        WriteNeeds();
        if (report.Missing.Count > 0)
        {
            WriteStatements(subject);
        }
    }

    /// <summary>A result in a word or three.</summary>
    public static string Words(PermissionStatus status) =>
        status switch
        {
            PermissionStatus.Works => "works",
            PermissionStatus.WorksInPart => "works in part",
            PermissionStatus.Missing => "missing",
            PermissionStatus.NothingToProbe => "nothing to probe",
            _ => "not checked",
        };

    private void WriteCaller()
    {
        var caller = report.Caller;
        var name = caller.TenancyName is { } known ? $"{known}  " : "";
        Line("Tenancy", $"{name}{caller.TenancyId}");
        Line("Authentication", caller.Auth);
        Line("Principal", caller.PrincipalId);
        Line("Region", caller.Region);
        Line("Fingerprint", caller.Fingerprint);
        Line("Session ends", caller.ExpiresAt is { } end ? $"{end.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z" : null);
    }

    private void WriteChecks()
    {
        var longest = report.Checks.Max(check => check.Grant.ToString().Length);
        output.WriteLine($"{"PERMISSION".PadRight(longest)}  RESULT");
        foreach (var check in report.Checks)
        {
            var place = check.CompartmentId is { } id ? $"only in {id}; " : "";
            var line = $"{check.Grant.ToString().PadRight(longest)}  {Words(check.Status), -16}  {place}{check.Detail}";
            WriteBroken(line.TrimEnd(' ', ';'));
        }
    }

    private void WriteNeeds()
    {
        output.WriteLine($"{"NEEDED BY", -14}  RESULT");
        WriteBroken($"{"every scan", -14}  {Summary(PermissionNeeds.OfEngine)}");
        foreach (var rule in report.Rules)
        {
            WriteBroken($"{rule.Id, -14}  {Summary(PermissionNeeds.Of(rule))}");
        }
    }

    private string Summary(IEnumerable<Grant> needed)
    {
        var others = report
            .Of(needed)
            .Where(check => check.Status != PermissionStatus.Works)
            .GroupBy(check => check.Status, check => check.Grant)
            .OrderBy(group => group.Key)
            .Select(group => $"{Words(group.Key)}: {string.Join(", ", group)}");
        return string.Join("; ", others) is { Length: > 0 } text ? text : "all there";
    }

    private void WriteStatements(PolicySubject subject)
    {
        output.WriteLine();
        output.WriteLine("To be added to a policy in the root compartment:");
        output.WriteLine();
        foreach (var grant in report.Missing)
        {
            output.WriteLine(subject.Statement(grant));
        }
    }

    private void Line(string title, string? value)
    {
        if (value is not null)
        {
            WriteBroken($"{title, -14}  {value}");
        }
    }

    private void WriteBroken(string line)
    {
        foreach (var part in LineWrap.Break(SafeText.Escape(line), width))
        {
            output.WriteLine(part);
        }
    }
}
