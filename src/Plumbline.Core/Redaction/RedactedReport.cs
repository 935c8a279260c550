using System.Runtime.CompilerServices;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Frameworks;
using Plumbline.Core.Inventories;
using Plumbline.Core.Matching;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Core.Redaction;

/// <summary>A report without OCIDs, for any writer. The ids of findings stay, so that they still mean the same finding.</summary>
public sealed class RedactedReport
{
    /// <summary>One resource is many findings' parent, and stays one.</summary>
    private readonly ConditionalWeakTable<Resource, Resource> _resources = [];

    private RedactedReport() { }

    public static ScanReport Of(ScanReport report)
    {
        var redacted = new RedactedReport();
        return new ScanReport(
            Redact(report.Scan),
            report.Rules,
            [.. report.Gaps.Select(Redact)],
            rule => report.FindingsOf(rule).Select(redacted.Redact)
        )
        {
            Coverage = report.Coverage.Select(Redact),
            Exceptions = [.. report.Exceptions.Select(Redact)],
            Frameworks = [.. report.Frameworks.Select(Redact)],
            Money = report.Money,
        };
    }

    private static ScanFacts Redact(ScanFacts scan) =>
        scan with
        {
            TenancyId = Pseudonym.Of(scan.TenancyId),
            TenancyName = Pseudonym.In(scan.TenancyName),
            ChosenCompartmentIds = scan.ChosenCompartmentIds?.Select(Pseudonym.Of).ToList(),
            CompartmentCoverage = scan.CompartmentCoverage.ToDictionary(
                pair => Pseudonym.In(pair.Key),
                pair => pair.Value
            ),
            Discovery = scan.Discovery with { Unproven = [.. scan.Discovery.Unproven.Select(Pseudonym.In)] },
        };

    private static Gap Redact(Gap gap) =>
        gap with
        {
            CompartmentId = Id(gap.CompartmentId),
            CompartmentPath = Text(gap.CompartmentPath),
            ResourceId = Id(gap.ResourceId),
            ResourceName = Text(gap.ResourceName),
            Message = Pseudonym.In(gap.Message),
        };

    private static CoverageCell Redact(CoverageCell cell) =>
        cell with
        {
            CompartmentId = Pseudonym.Of(cell.CompartmentId),
            Cause = cell.Cause is null ? null : Redact(cell.Cause),
        };

    private static AcceptedFailure Redact(AcceptedFailure exception) =>
        exception with
        {
            Id = Pseudonym.In(exception.Id),
            Owner = Pseudonym.In(exception.Owner),
            Reason = Pseudonym.In(exception.Reason),
            Ticket = Text(exception.Ticket),
            Approver = Text(exception.Approver),
            Scope = exception.Scope with
            {
                Resource = exception.Scope.Resource is { } pattern
                    ? TextPattern.Parse(Pseudonym.In(pattern.Text))
                    : null,
            },
        };

    private static FrameworkResult Redact(FrameworkResult result) =>
        new(
            result.Framework,
            [.. result.Sections.Select(section => new SectionResult(section.Section, Redact(section.Requirements)))],
            [.. result.WithoutEffect.Select(Redact)]
        );

    private static IReadOnlyList<RequirementResult> Redact(IReadOnlyList<RequirementResult> requirements) =>
        [
            .. requirements.Select(requirement =>
                requirement with
                {
                    Attestation = requirement.Attestation is { } said ? Redact(said) : null,
                }
            ),
        ];

    private static Attestation Redact(Attestation attestation) =>
        attestation with
        {
            By = Pseudonym.In(attestation.By),
            Evidence = Pseudonym.In(attestation.Evidence),
            Note = Text(attestation.Note),
        };

    private Finding Redact(Finding finding)
    {
        // It is made from the OCID once, and kept from then on.
        _ = finding.Id;
        return finding with
        {
            Resource = Redact(finding.Resource),
            Parent = finding.Parent is null ? null : Redact(finding.Parent),
            CompartmentPath = Text(finding.CompartmentPath),
            Message = Pseudonym.In(finding.Message),
            Evidence = [.. finding.Evidence.Select(Redact)],
            Parameters = Redact(finding.Parameters),
            Exception = finding.Exception is null ? null : Redact(finding.Exception),
        };
    }

    private Evidence Redact(Evidence evidence) =>
        evidence with
        {
            Value = Text(evidence.Value),
            Of = evidence.Of is null ? null : Redact(evidence.Of),
        };

    private Resource Redact(Resource resource) =>
        _resources.GetValue(
            resource,
            known => new SavedResource
            {
                Id = IdOf(known),
                CompartmentId = Pseudonym.Of(known.CompartmentId),
                Region = known.Region,
                IsPrimary = known.IsPrimary,
                FreeformTags = known.FreeformTags is { } tags ? Redact(tags) : null,
                DefinedTags = known.DefinedTags?.ToDictionary(
                    space => space.Key,
                    IReadOnlyDictionary<string, string> (space) => Redact(space.Value)
                ),
                Provenance = known.Provenance is { } source
                    ? source with
                    {
                        Target = Pseudonym.In(source.Target),
                    }
                    : null,
                SavedType = known.Type,
                SavedName = Pseudonym.In(known.Name),
            }
        );

    private static Dictionary<string, string> Redact(IReadOnlyDictionary<string, string> texts) =>
        texts.ToDictionary(text => text.Key, text => Pseudonym.In(text.Value));

    /// <summary>Buckets and the like have names for ids, API keys a path of OCIDs.</summary>
    private static string IdOf(Resource resource) =>
        resource.Id.StartsWith("ocid", StringComparison.OrdinalIgnoreCase) && !resource.Id.Contains('/')
            ? Pseudonym.Of(resource.Id)
            : Pseudonym.In(resource.Id);

    private static string? Id(string? id) => id is null ? null : Pseudonym.Of(id);

    private static string? Text(string? text) => text is null ? null : Pseudonym.In(text);
}
