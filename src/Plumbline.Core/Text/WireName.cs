using System.Text.Json;
using Plumbline.Core.Costs;
using Plumbline.Core.Diffs;
using Plumbline.Core.Exceptions;
using Plumbline.Core.Frameworks;
using Plumbline.Core.Plans;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;

namespace Plumbline.Core.Text;

/// <summary>The names by which statuses, risks and categories are written in files, options and reports.</summary>
public static class WireName
{
    /// <summary><c>begun</c> for <see cref="StepStatus.Begun"/>.</summary>
    public static string Of(StepStatus status) => status.ToString().ToLowerInvariant();

    /// <summary><c>assumed</c> for <see cref="PriceCertainty.Assumed"/>.</summary>
    public static string Of(PriceCertainty certainty) => certainty.ToString().ToLowerInvariant();

    /// <summary><c>very_high</c> for <see cref="Risk.VeryHigh"/>.</summary>
    public static string Of(Risk risk) => JsonNamingPolicy.SnakeCaseLower.ConvertName(risk.ToString());

    /// <summary><c>cost-optimisation</c> for <see cref="Category.CostOptimisation"/>.</summary>
    public static string Of(Category category) => JsonNamingPolicy.KebabCaseLower.ConvertName(category.ToString());

    /// <summary><c>not_applicable</c> for <see cref="CoverageStatus.NotApplicable"/>.</summary>
    public static string Of(CoverageStatus status) => JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString());

    /// <summary><c>reopened</c> for <see cref="DiffKind.Reopened"/>.</summary>
    public static string Of(DiffKind kind) => JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString());

    /// <summary><c>not_assessed</c> for <see cref="FindingStatus.NotAssessed"/>.</summary>
    public static string Of(FindingStatus status) => JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString());

    /// <summary><c>automated</c> for <see cref="Assessment.Automated"/>.</summary>
    public static string Of(Assessment assessment) =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(assessment.ToString());

    /// <summary><c>not_met</c> for <see cref="AttestationStatus.NotMet"/>.</summary>
    public static string Of(AttestationStatus status) => JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString());

    /// <summary><c>not_covered</c> for <see cref="RequirementStatus.NotCovered"/>.</summary>
    public static string Of(RequirementStatus status) => JsonNamingPolicy.SnakeCaseLower.ConvertName(status.ToString());

    /// <summary><c>unchanged</c> for <see cref="FindingChange.Unchanged"/>.</summary>
    public static string Of(FindingChange change) => JsonNamingPolicy.SnakeCaseLower.ConvertName(change.ToString());

    /// <summary><c>in_force</c> for <see cref="ExceptionState.InForce"/>.</summary>
    public static string Of(ExceptionState state) => JsonNamingPolicy.SnakeCaseLower.ConvertName(state.ToString());
}
