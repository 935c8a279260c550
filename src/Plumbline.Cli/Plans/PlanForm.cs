using Plumbline.Core.Plans;
using Plumbline.Reports.Plans;
using Plumbline.Store.Plans;

namespace Plumbline.Cli.Plans;

/// <summary>A plan for programs and for browsers.</summary>
internal static class PlanForm
{
    public static void Write(Plan plan, string format, Stream output)
    {
        if (format == "html")
        {
            PlanPage.Write(plan, output);
        }
        else
        {
            PlanFile.Write(plan, output);
        }
    }
}
