using System.Text.Json;
using Plumbline.Core.Costs;
using Plumbline.Core.Inventories;
using Plumbline.Core.Scans;
using Plumbline.Reports.Wording;

namespace Plumbline.Reports.Html;

/// <summary>What is shown of a finding when it is opened.</summary>
internal sealed class FindingNotes(TextTable texts, Utf8JsonWriter json, Money? money)
{
    /// <summary><c>Vault prod (ocid1…)</c></summary>
    public static string? NameOf(Resource? resource) =>
        resource is null ? null : $"{resource.Type} {resource.Name} ({resource.Id})";

    /// <summary>Evidence, source, exception, first seen, last seen, change, saving.</summary>
    public void Write(Finding finding)
    {
        WriteEvidence(finding);
        WriteSource(finding.Resource.Provenance);
        texts.Write(ExceptionOf(finding), json);
        texts.Write(finding.FirstSeen is { } first ? Words.Moment(first) : null, json);
        texts.Write(finding.LastSeen is { } last ? Words.Moment(last) : null, json);
        texts.Write(finding.Change is { } change ? Words.Of(change) : null, json);
        texts.Write(MoneyText.SavingOf(finding, money), json);
    }

    /// <summary>Name, value, field and holder of each, in one list.</summary>
    private void WriteEvidence(Finding finding)
    {
        json.WriteStartArray();
        foreach (var evidence in finding.Evidence)
        {
            texts.Write(evidence.Name, json);
            texts.Write(evidence.Value, json);
            texts.Write(evidence.Field == evidence.Name ? null : evidence.Field, json);
            texts.Write(NameOf(evidence.Of), json);
        }

        json.WriteEndArray();
    }

    /// <summary>The resources of a page of a list share it.</summary>
    private void WriteSource(Provenance? source)
    {
        json.WriteStartArray();
        if (source is not null)
        {
            texts.Write(source.Operation, json);
            texts.Write(source.Target, json);
            texts.Write(source.OpcRequestId, json);
            texts.Write(Words.Moment(source.At), json);
        }

        json.WriteEndArray();
    }

    private static string? ExceptionOf(Finding finding)
    {
        if (finding.Exception is not { } exception)
        {
            return null;
        }

        var state = finding.Status == FindingStatus.Excepted ? "holds until" : "expired on";
        return $"{exception.Id} {state} {Words.Day(exception.Expires)}. Owner: {exception.Owner}. Reason: {exception.Reason} ({ExceptionWords.PapersOf(exception)})";
    }
}
