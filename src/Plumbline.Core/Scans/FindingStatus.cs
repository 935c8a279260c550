namespace Plumbline.Core.Scans;

/// <summary>A verdict after exceptions: what reports show.</summary>
public enum FindingStatus
{
    Pass,
    Fail,

    /// <summary>It fails, and an owner has accepted that until a date.</summary>
    Excepted,
    NotAssessed,
}
